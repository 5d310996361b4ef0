import { ENGINE } from '../engine.js';

/**
 * Opens pages of this repository in a frame, to look at them as a visitor would get them. Everything under
 * `/test/pages/strict/`, and any address with `?csp=strict`, comes with the strict header of test/runner/pages-middleware.js.
 */
export interface OpenPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What the page's Content Security Policy has stopped, as "directive: what". Before the page had loaded: in Chromium only. */
  readonly violations: string[];
}

const frames: HTMLIFrameElement[] = [];

/** Resolves when the page has loaded. Removed again by `closePages`. */
export async function openPage(address: string, { width = 800, height = 600 } = {}): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.src = address;
  frames.push(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  const page = frame.contentWindow as Window & typeof globalThis;
  const violations: string[] = [];
  const note = (breach: { effectiveDirective: string; blockedURI?: string | null; blockedURL?: string | null }) =>
    violations.push(`${breach.effectiveDirective}: ${breach.blockedURI ?? breach.blockedURL ?? 'inline'}`);

  if (ENGINE === 'chromium') {
    // Also tells what happened before it was there.
    const observer = new page.ReportingObserver(
      (reports) => {
        for (const { body } of reports) note(body as CSPViolationReportBody);
      },
      { types: ['csp-violation'], buffered: true },
    );
    observer.observe();
    await new Promise((resolve) => setTimeout(resolve));
  } else {
    // Whatever the page has called by that name.
    EventTarget.prototype.addEventListener.call(
      page.document,
      'securitypolicyviolation',
      note as unknown as EventListener,
    );
  }
  return { window: page, document: page.document, violations };
}

/** For `afterEach`. */
export function closePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

/** Lets no file be saved from there. WebKit's test browser shows a bar for files, which leaves the page one pixel of height: nothing in it moves any more. */
export function savesNothing({ HTMLAnchorElement }: Window & typeof globalThis): void {
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) click.call(this);
  };
}
