/** The address that brings the answers along. The code is in the fragment, which no server sees. */

/** The page as it is, with the code. */
export const answersLink = (code: string): string => `${location.href.split('#')[0]}#sos=${code}`;

/** Whether nobody else can open this page: it is a file, stands in another page's text, or is served by this very machine. */
export const isOnlyHere = ({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'> = location): boolean =>
  !/^https?:$/.test(protocol) || /^(.*\.)?localhost\.?$|^127(\.\d+){3}$|^\[::1\]$|^0\.0\.0\.0$/.test(hostname);
