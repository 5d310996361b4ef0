/** A QR code as one path. It brings what makes it along, so this file loads when somebody asks for one. */
import { html, type TemplateResult } from 'lit';
import { generate } from 'lean-qr';

/** Around the code, in modules: readers find it by its empty border. */
const QUIET_ZONE = 4;

/**
 * The dark modules of the code as a path, each run of a row a rectangle.
 * @returns the path on a grid of modules, and how many there are on a side
 * @throws when the text is too long for a code, which is close to three kilobytes
 */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const code = generate(text);
  const { size } = code;
  let path = '';
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      if (!code.get(x, y)) continue;
      const start = x;
      while (code.get(x + 1, y)) x++;
      path += `M${start} ${y}h${x + 1 - start}v1h-${x + 1 - start}z`;
    }
  return { path, size };
}

/** @param name what it leads to, for those who do not see it */
export function qrCode(text: string, name: string): TemplateResult {
  const { path, size } = qrPath(text);
  const side = size + 2 * QUIET_ZONE;
  return html`<svg
    class="qr-code"
    viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}"
    role="img"
    aria-label=${name}
    shape-rendering="crispEdges"
  >
    <path d=${path}></path>
  </svg>`;
}
