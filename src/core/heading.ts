import { html, nothing, type TemplateResult } from 'lit';

/**
 * A native heading of a level that is known only at run time; 6 is the deepest there is.
 * Focusable from code (not by tab), so that a new view can start there.
 * @param lang the language of the content, where it is not that of the interface
 * @param describedBy id of what is read after it, when it gets the focus
 */
export function heading(
  level: number,
  className: string,
  content: unknown,
  id?: string,
  lang?: string,
  describedBy?: string,
): TemplateResult {
  const [named, spoken, described] = [id ?? nothing, lang ?? nothing, describedBy ?? nothing];
  switch (Math.min(level, 6)) {
    case 2:
      return html`<h2 class=${className} id=${named} lang=${spoken} aria-describedby=${described} tabindex="-1">
        ${content}
      </h2>`;
    case 3:
      return html`<h3 class=${className} id=${named} lang=${spoken} aria-describedby=${described} tabindex="-1">
        ${content}
      </h3>`;
    case 4:
      return html`<h4 class=${className} id=${named} lang=${spoken} aria-describedby=${described} tabindex="-1">
        ${content}
      </h4>`;
    case 5:
      return html`<h5 class=${className} id=${named} lang=${spoken} aria-describedby=${described} tabindex="-1">
        ${content}
      </h5>`;
    default:
      return html`<h6 class=${className} id=${named} lang=${spoken} aria-describedby=${described} tabindex="-1">
        ${content}
      </h6>`;
  }
}
