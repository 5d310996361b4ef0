/** For the type check, which runs before prepare.js has made the manifest. */
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
