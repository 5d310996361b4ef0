/** Which engine the tests run in, and what it cannot be told to do. `(CAN.emulateMedia ? it : it.skip)('…')`. */
const { userAgent } = navigator;

export const ENGINE = /Firefox\//.test(userAgent) ? 'firefox' : /Chrome\//.test(userAgent) ? 'chromium' : 'webkit';

/** Commands of `@web/test-runner-commands` that fail in some engines. */
export const CAN = {
  emulateMedia: ENGINE === 'chromium',
  setViewport: ENGINE !== 'webkit',
} as const;

/** Without the system's focus a window has no focus events and draws no focus ring. Chromium's driver always gives it; Firefox loses it at times. */
export const hasFocus = (): boolean => ENGINE === 'chromium' || document.hasFocus();
