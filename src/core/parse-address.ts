/** An address as the page means it; undefined when it is none. `URL.canParse` is newer than the browsers that we run in. */
export function parseAddress(address: string): URL | undefined {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}
