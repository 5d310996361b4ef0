/** The meeting mode, which loads when it is first opened: one view at a time, over the whole window or the whole screen. */
import { nothing, type CSSResult, type ReactiveController, type TemplateResult } from 'lit';
import { elementAt, placeOf, type Place } from '../../core/kept-state.js';
import type { ComparisonViewModel } from '../view-model.js';
import { fitText } from './fit-text.js';
import { isFieldKey, placeAfterKey } from './keys.js';
import { lockPage } from './lock-page.js';
import { meetingModel, withMeeting, type MeetingModel } from './meeting-model.js';
import { boxOf, isQuestion, withBox, type MeetingState } from './meeting-state.js';
import { meetingView, timeUp, viewStyles } from './meeting-view.js';
import type { MeetingHost } from './meeting-controller.js';
import { clock, paused, timeLeft, timeText } from './time-box.js';

/** Selector of what has the focus in a view that has just come. */
const TITLE = '#meeting-title';

/** Shows the meeting: the dialog and its place in the window, the keys, the focus and the clock. What is shown follows from the state. */
export class Meeting implements ReactiveController {
  readonly #host: MeetingHost;
  #isOpen = false;
  /** As it was drawn last; undefined while the meeting is closed. */
  #model: MeetingModel | undefined;
  /** As it was opened last: after a translator, it is built anew. */
  #shown: HTMLDialogElement | undefined;
  /** What had the focus before: an element of the page, or a place in the widget. */
  #opener: Element | Place | null = null;
  #isFullScreen = false;
  /** Full screen may end without the visitor wanting to leave. */
  #staysOpen = false;
  /** The view has just come. */
  #hasMoved = false;
  #undo: (() => void)[] = [];
  #watchSize: ResizeObserver | undefined;
  #stopClock: (() => void) | undefined;
  /** That has been said. */
  #isTimeUp = false;

  constructor(host: MeetingHost) {
    this.#host = host;
    host.element.addController(this);
  }

  /** Shows the meeting with the next update. */
  open(): void {
    this.#isOpen = true;
    this.#host.element.requestUpdate();
  }

  /** The dialog while the meeting is open. */
  render(comparison: ComparisonViewModel): TemplateResult | typeof nothing {
    const { view, state } = comparison;
    this.#model =
      this.#isOpen && view
        ? meetingModel(comparison, view, {
            isDark: this.#isDark(state.meeting?.theme),
            go: (place) => this.#go(place),
            leave: () => this.#leave(),
            print: () => {
              this.#staysOpen = true;
              comparison.print('agenda');
            },
            staysOpen: () => (this.#staysOpen = true),
          })
        : undefined;
    if (!this.#model) return nothing;
    return meetingView(this.#model, {
      keydown: (event) => this.#press(event),
      cancel: (event) => {
        event.preventDefault();
        this.#leave();
      },
    });
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (!dialog || !this.#model) {
      // What was compared has gone.
      this.#isOpen = false;
      this.#model = undefined;
      this.#close();
      return;
    }
    if (!this.#undo.length) this.#open(dialog);
    else if (dialog !== this.#shown) {
      // Full screen ends with the element that had it.
      this.#staysOpen = this.#isFullScreen;
      this.#fill(dialog);
    }
    if (!dialog.open) dialog.showModal();
    const root = dialog.firstElementChild!;
    if (this.#hasMoved) root.scrollTop = 0;
    this.#hasMoved = false;
    fitText(root);
    this.#runClock();
  }

  hostDisconnected(): void {
    if (this.#model) this.#leave();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.element.renderRoot.querySelector<HTMLDialogElement>('dialog[part=meeting]');
  }

  #isDark(chosen: MeetingState['theme']): boolean {
    const theme = chosen ?? this.#host.theme();
    return theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  }

  #open(dialog: HTMLDialogElement): void {
    const { ownerDocument: owner } = dialog;
    const shadow = dialog.getRootNode() as ShadowRoot;
    this.#opener = shadow.activeElement ? placeOf(shadow.activeElement) : owner.activeElement;
    const fullScreenChanges = (): void =>
      this.#fullScreenChanges(
        !!shadow.fullscreenElement && shadow.fullscreenElement === this.#shown?.firstElementChild,
      );
    owner.addEventListener('fullscreenchange', fullScreenChanges);
    this.#undo = [lockPage(owner), () => owner.removeEventListener('fullscreenchange', fullScreenChanges)];
    dialog.showModal();
    // A frame that is as high as what it holds has no other way to bring its top into view.
    shadow.querySelector<HTMLElement>(TITLE)?.focus({ preventScroll: window.parent === window });
    this.#fill(dialog);
  }

  /** Its root has the whole screen, where that may be, and texts of a size that fits. */
  #fill(dialog: HTMLDialogElement): void {
    const root = dialog.firstElementChild!;
    this.#shown = dialog;
    this.#watchSize?.disconnect();
    this.#watchSize = new ResizeObserver(() => fitText(root));
    this.#watchSize.observe(root);
    // A dialog itself may not be full screen. Where it is refused (frames without permission, phones), the window is enough.
    const { requestFullscreen } = root as Partial<Element>;
    requestFullscreen?.call(root, { navigationUI: 'hide' }).catch(() => undefined);
  }

  /** The browser ends full screen with Escape, and tells no more than that: then the meeting ends too. */
  #fullScreenChanges(isFullScreen: boolean): void {
    const hasEnded = this.#isFullScreen && !isFullScreen;
    this.#isFullScreen = isFullScreen;
    if (hasEnded && !this.#staysOpen) this.#leave();
    this.#staysOpen = false;
  }

  #leave(): void {
    const model = this.#model;
    if (!model) return;
    this.#model = undefined;
    this.#isOpen = false;
    this.#close();
    model.set({ ...pausedBox(model), isChoosing: false });
  }

  /** Gives the window back to the page, and the focus to what had it. */
  #close(): void {
    if (!this.#undo.length) return;
    const dialog = this.#dialog;
    this.#undo.forEach((undo) => undo());
    this.#undo = [];
    this.#watchSize?.disconnect();
    this.#shown = undefined;
    this.#stopClock?.();
    this.#stopClock = undefined;
    dialog?.close();
    const before = this.#opener;
    const focusBack = (): void => {
      const opener = before && 'path' in before ? elementAt(this.#host.element.renderRoot, before) : before;
      if (opener instanceof HTMLElement && opener.isConnected && opener !== opener.ownerDocument.body)
        opener.focus({ preventScroll: true });
    };
    focusBack();
    // Until full screen has ended, nothing outside of it can have the focus in Chromium.
    if (this.#isFullScreen) dialog?.ownerDocument.exitFullscreen().then(focusBack, () => undefined);
    this.#isFullScreen = false;
    this.#opener = null;
  }

  #go(place: number): void {
    const model = this.#model;
    const view = model?.views[place];
    if (!model || !view) return;
    this.#hasMoved = true;
    this.#isTimeUp = false;
    model.comparison.set(
      { ...withMeeting(model.comparison.state, { ...pausedBox(model), at: view.id, isChoosing: false }), status: '' },
      TITLE,
    );
  }

  #press(event: KeyboardEvent): void {
    this.#staysOpen = false;
    const model = this.#model;
    if (!model || event.defaultPrevented || event.isComposing) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isEscape = event.key === 'Escape';
    const place =
      isEscape || isFieldKey(event)
        ? undefined
        : placeAfterKey(event.key, event.shiftKey, model.place, model.views.length);
    if (!isEscape && place === undefined) return;
    event.preventDefault();
    // The page may have keys of its own.
    event.stopPropagation();
    if (isEscape) this.#leave();
    else if (!model.meeting.isChoosing) this.#go(place!);
  }

  /** Only the time is written anew each second: not the whole widget, and not for those who hear it. */
  #runClock(): void {
    const { meeting, current } = this.#model!;
    const runs = isQuestion(current) && boxOf(meeting, current).since !== undefined;
    if (runs) this.#stopClock ??= clock.repeat(() => this.#tick());
    else {
      this.#stopClock?.();
      this.#stopClock = undefined;
    }
  }

  #tick(): void {
    const model = this.#model;
    const shown = this.#dialog?.querySelector('.meeting-clock');
    if (!model || !shown) return;
    const left = timeLeft(boxOf(model.meeting, model.current), clock.now());
    shown.textContent = timeText(left);
    if (left <= 0 && !this.#isTimeUp) model.comparison.set({ status: timeUp(model.comparison.l10n.msg) });
    this.#isTimeUp = left <= 0;
  }
}

/** Time runs for the question that is talked about. */
function pausedBox({ meeting, current }: MeetingModel): Partial<MeetingState> {
  const box = boxOf(meeting, current);
  return box.since === undefined ? {} : withBox(meeting, current, paused(box, clock.now()));
}

export const styles: readonly CSSResult[] = viewStyles;
