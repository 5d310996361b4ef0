/** For the type check, which runs before there is one. */
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
