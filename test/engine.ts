/** Which engine the tests run in, and what it cannot be told to do. `(CAN.emulateMedia ? it : it.skip)('…')`. */
const { userAgent } = navigator;

export const ENGINE = /Firefox\//.test(userAgent) ? 'firefox' : /Chrome\//.test(userAgent) ? 'chromium' : 'webkit';

/**
 * What takes long and follows from our own text and markup, whatever the engine, is tested once: what axe finds, stories in more themes and widths,
 * pages as they are sent. `(ONCE ? it : it.skip)('…')`; the rest of a test of axe runs everywhere.
 */
export const ONCE = ENGINE === 'chromium';

/** Commands of `@web/test-runner-commands` that fail in some engines. */
export const CAN = {
  emulateMedia: ENGINE === 'chromium',
  setViewport: ENGINE !== 'webkit',
} as const;

/** Without the system's focus a window has no focus events and draws no focus ring. Chromium's driver always gives it; Firefox loses it at times. */
export const hasFocus = (): boolean => ENGINE === 'chromium' || document.hasFocus();
