/** A camera that shows what a test holds up: a canvas as the stream of `getUserMedia`. */
import { qrPath } from '../../src/charts/qr.js';
import { ENGINE } from '../engine.js';

/** Not every WebKit makes a stream of a canvas. */
export const HAS_CANVAS_STREAMS = 'captureStream' in HTMLCanvasElement.prototype;
/** WebKitGTK does, and keeps to the first picture of it. */
export const SHOWS_SEVERAL = HAS_CANVAS_STREAMS && ENGINE !== 'webkit';

export class FakeCamera {
  readonly canvas = document.createElement('canvas');
  /** What was asked for, each time. */
  readonly asked: MediaStreamConstraints[] = [];
  readonly streams: MediaStream[] = [];
  readonly #paint = this.canvas.getContext('2d')!;
  readonly #restore: (() => void)[] = [];
  readonly #timer: number;
  #ended: () => void = () => undefined;
  #draw: () => void = () => undefined;

  constructor(cameras: readonly string[] = ['Inbyggd']) {
    Object.assign(this.canvas, { width: 640, height: 480 });
    this.showNothing();
    // A stream has new pictures only when something is drawn.
    this.#timer = window.setInterval(() => this.#draw(), 50);
    this.#replace(navigator.mediaDevices, 'getUserMedia', (asked?: MediaStreamConstraints) => {
      this.asked.push(asked!);
      const stream = this.canvas.captureStream();
      // Firefox lets nobody else fire this event.
      const [track] = stream.getVideoTracks();
      override(track!, 'addEventListener', (type: string, hear: unknown) => {
        if (type === 'ended') this.#ended = hear as () => void;
      });
      this.streams.push(stream);
      return Promise.resolve(stream);
    });
    this.#replace(navigator.mediaDevices, 'enumerateDevices', () =>
      Promise.resolve(
        cameras.map((label, i) => ({ kind: 'videoinput', deviceId: `id-${i}`, label }) as MediaDeviceInfo),
      ),
    );
  }

  /** A stream runs. */
  get isRunning(): boolean {
    return this.streams.some((stream) => stream.getTracks().some(({ readyState }) => readyState === 'live'));
  }

  /** Holds up a screen with the text as a QR code, a bit aslant as hands do. */
  holdUp(text: string): void {
    const { path, size } = qrPath(text);
    const picture = new Path2D(path);
    this.#draw = () => {
      const paint = this.#paint;
      paint.resetTransform();
      paint.fillStyle = '#555';
      paint.fillRect(0, 0, 640, 480);
      paint.translate(170, 60);
      paint.rotate(0.05);
      paint.fillStyle = '#fff';
      paint.fillRect(0, 0, 340, 340);
      paint.translate(30, 30);
      paint.scale(280 / size, 280 / size);
      paint.fillStyle = '#000';
      paint.fill(picture);
    };
    this.#draw();
  }

  showNothing(): void {
    this.#draw = () => {
      this.#paint.resetTransform();
      this.#paint.fillStyle = '#555';
      this.#paint.fillRect(0, 0, 640, 480);
    };
    this.#draw();
  }

  /** As when it is pulled out. */
  breakOff(): void {
    this.streams
      .at(-1)!
      .getTracks()
      .forEach((track) => track.stop());
    this.#ended();
  }

  /** Puts everything back as it was. */
  remove(): void {
    clearInterval(this.#timer);
    this.streams.forEach((stream) => stream.getTracks().forEach((track) => track.stop()));
    this.#restore.forEach((restore) => restore());
  }

  #replace<T extends object, K extends keyof T>(object: T, name: K, value: T[K]): void {
    this.#restore.push(override(object, name, value));
  }
}

/** Gives an object of the browser's another property of this name. @returns what takes it away */
export function override<T extends object, K extends keyof T>(object: T, name: K, value: T[K] | undefined): () => void {
  Object.defineProperty(object, name, { value, configurable: true });
  return () => void Reflect.deleteProperty(object, name);
}
