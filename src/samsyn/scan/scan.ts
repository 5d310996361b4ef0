/** Codes read with the camera, one after the other: each becomes a party at once, so that nothing is lost whatever happens then. */
import type { TemplateResult } from 'lit';
import { findCodes } from '../../scoring/codes/find.js';
import type { Instrument } from '../../scoring/instrument.js';
import { instrumentNames } from '../all-instruments.js';
import { rejectionReason } from '../rejection.js';
import { addResponses, type RejectedCode } from '../respondents.js';
import type { ComparisonViewModel } from '../view-model.js';
import { cameraFault, listCameras, openCamera, stopCamera, type CameraFault } from './camera.js';
import { loadDecoder, type Decode } from './decoder.js';
import { alreadyReadSentence, countSentence, faultSentence, notCodeSentence, waitingSentence } from './scan-words.js';
import { scanView } from './scan-view.js';

/** Between two looks, in milliseconds: often enough for a hand that holds up a screen, and easy on the machine. */
const PAUSE = 200;
/** Most pixels on the wider side of the picture that is searched. */
const WIDEST = 640;
/** Looks in a row with the same code, after which it is said that it has been read; and without any, after which it has gone. */
const HELD = 12;
const GONE = 5;

export interface ScanHost {
  model(): ComparisonViewModel;
  /** All that codes can be for. */
  instruments(): readonly Instrument[];
  requestUpdate(): void;
  /** Moves the focus to the heading. */
  startOver(): void;
  /** Ends it. @param focus selector of what then has the focus */
  close(focus: string): void;
}

export class Scan {
  /** Why there is no picture. */
  fault: CameraFault | undefined;
  /** The picture is there. */
  isOn = false;
  /** All that can be chosen. */
  cameras: readonly MediaDeviceInfo[] = [];
  camera: string | undefined;
  /** The camera looks at whoever sees the picture: like a mirror, it is easier to aim at. */
  isMirror = false;
  /** The parties that have come this way, by key. */
  readonly added = new Set<number>();
  readonly #host: ScanHost;
  readonly #canvas = document.createElement('canvas');
  #video: HTMLVideoElement | undefined;
  #stream: MediaStream | undefined;
  /** The start that counts; each has an object of its own. */
  #run: object | undefined;
  #timer = 0;
  /** Of what was held up last, what there is to say beside the count. */
  #said = '';
  /** What was read last, how often in a row, and how many looks have found nothing since. */
  #held = { text: '', looks: 0, gone: 0 };

  constructor(host: ScanHost) {
    this.#host = host;
  }

  /** What there is to hear now: one sentence or two. */
  get sentence(): string {
    const { l10n, state } = this.#host.model();
    const count = state.respondents.length;
    if (this.fault) return faultSentence(this.fault, count, l10n);
    if (!this.isOn) return waitingSentence(l10n);
    return this.#said || countSentence(count, l10n);
  }

  render(): TemplateResult {
    return scanView(this, this.#host.model());
  }

  /** Runs the camera while its picture is in the page, and the page is seen. For `ref()`. */
  readonly attach = (video: Element | undefined): void => {
    this.#video = video as HTMLVideoElement | undefined;
    if (video) {
      document.addEventListener('visibilitychange', this.#follow);
      this.#follow();
    } else {
      document.removeEventListener('visibilitychange', this.#follow);
      this.#stop();
    }
  };

  readonly #follow = (): void => {
    this.#stop();
    if (!document.hidden) void this.#start();
  };

  /** Takes another camera. */
  choose(id: string): void {
    this.camera = id;
    if (this.#video) this.#follow();
    this.#showPicture();
  }

  /** Asks once more. */
  retry(): void {
    this.#showPicture();
    this.#host.startOver();
  }

  /** The picture comes back into the page, and with it the camera. */
  #showPicture(): void {
    this.fault = undefined;
    this.#host.requestUpdate();
  }

  rename(key: number, name: string): void {
    const { state, set } = this.#host.model();
    const respondents = state.respondents.map((each) =>
      each.key === key ? { ...each, response: { ...each.response, name } } : each,
    );
    set({ respondents });
  }

  /** On to the comparison, or back to where it began when nothing new has come. */
  finish(): void {
    this.#host.close(this.added.size ? '#title' : '#scan');
  }

  /** To the field for codes. */
  typeInstead(): void {
    this.#host.close('#codes');
  }

  async #start(): Promise<void> {
    const video = this.#video!;
    const run = (this.#run = {});
    let stream: MediaStream | undefined;
    try {
      // At once, while the visitor is asked.
      const decoder = loadDecoder();
      decoder.catch(() => undefined);
      stream = await openCamera(this.camera);
      const decode = await decoder;
      if (this.#run !== run) return stopCamera(stream);
      this.#stream = stream;
      await this.#show(video, stream);
      if (this.#run === run) void this.#look(video, decode);
    } catch (error) {
      if (stream) stopCamera(stream);
      if (this.#run === run) this.#fail(cameraFault(error));
    }
  }

  async #show(video: HTMLVideoElement, stream: MediaStream): Promise<void> {
    const [track] = stream.getVideoTracks();
    // Pulled out, or taken by the system: what the page stops itself is not told.
    track!.addEventListener('ended', () => this.#stream === stream && this.#fail('ended'), { once: true });
    const { deviceId, facingMode } = track!.getSettings();
    this.camera = deviceId;
    this.isMirror = facingMode !== 'environment';
    video.srcObject = stream;
    await video.play();
    this.isOn = true;
    this.cameras = await listCameras().catch(() => []);
    this.#host.requestUpdate();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#run = undefined;
    if (this.#stream) stopCamera(this.#stream);
    this.#stream = undefined;
    this.isOn = false;
    if (this.#video) this.#video.srcObject = null;
  }

  #fail(fault: CameraFault): void {
    this.#stop();
    this.fault = fault;
    this.#host.requestUpdate();
  }

  /** Looks, and again after a while, for as long as the camera runs. */
  async #look(video: HTMLVideoElement, decode: Decode): Promise<void> {
    const run = this.#run;
    const texts = video.videoWidth ? await decode(this.#draw(video)) : [];
    if (!run || this.#run !== run) return;
    if (texts.length) for (const text of texts) await this.#read(text);
    else if (++this.#held.gone === GONE) this.#held.text = '';
    this.#timer = window.setTimeout(() => void this.#look(video, decode), PAUSE);
  }

  #draw(video: HTMLVideoElement): HTMLCanvasElement {
    const { videoWidth, videoHeight } = video;
    const scale = Math.min(1, WIDEST / Math.max(videoWidth, videoHeight));
    const [width, height] = [videoWidth * scale, videoHeight * scale].map(Math.round) as [number, number];
    const canvas = this.#canvas;
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    canvas.getContext('2d', { willReadFrequently: true })!.drawImage(video, 0, 0, width, height);
    return canvas;
  }

  /** What a QR code says: a code, or an address with one. */
  async #read(text: string): Promise<void> {
    const { state, structure, l10n, change } = this.#host.model();
    this.#held.gone = 0;
    const found = findCodes(text, this.#host.instruments());
    if (text === this.#held.text) {
      if (++this.#held.looks === HELD && found.length && !this.#said) this.#say(alreadyReadSentence(l10n));
      return;
    }
    this.#held = { text, looks: 0, gone: 0 };
    if (!found.length) return this.#say(notCodeSentence(l10n));
    const { respondents, rejected } = addResponses(found, state.respondents, structure);
    const fresh = respondents.slice(state.respondents.length);
    fresh.forEach(({ key }) => this.added.add(key));
    if (fresh.length) change({ respondents });
    this.#say(rejected[0] && !fresh.length ? await this.#reason(rejected[0]) : '');
  }

  async #reason(rejected: RejectedCode): Promise<string> {
    const { l10n, instrumentNames: names } = this.#host.model();
    if (rejected.kind === 'duplicate') return alreadyReadSentence(l10n);
    const { instrument } = rejected;
    // Without a connection it is told without the name.
    const others = await instrumentNames(instrument ? [instrument] : [], l10n.locale).catch(() => ({}));
    return rejectionReason(rejected, { ...names, ...others }, l10n);
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.#host.requestUpdate();
  }
}
