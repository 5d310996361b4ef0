/** The answer code in the address of the page, `#sos=<code>`; empty when there is none. */
export const linkedCode = (): string => /^#sos=(.*)/.exec(location.hash)?.[1] ?? '';
