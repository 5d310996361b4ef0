/** Where others' answers are hidden until the visitor's own are there: the field for the own code. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { ComparisonViewModel } from './view-model.js';

export function ownCodeView({ l10n: { msg }, state, submitOwnCode }: ComparisonViewModel): TemplateResult {
  const courtesy = msg(
    'De andras svar visas när ditt eget är med. Det är en artighet och inget lås: koderna går att läsa ändå.',
    { id: 'parties.blind', desc: "Where others' answers are hidden: a courtesy, not a lock" },
  );
  const label = msg('Din egen kod', { id: 'parties.own-code', desc: "Label of the field for the visitor's own code" });
  const show = msg('Visa svaren', {
    id: 'parties.reveal',
    desc: "Button: show the answers, with the visitor's own code",
  });
  const submit = ({ target }: Event): void => {
    const root = (target as Element).getRootNode() as ShadowRoot;
    submitOwnCode(root.querySelector<HTMLInputElement>('#own-code')!.value);
  };
  const submitOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    // Never the form of the page.
    event.preventDefault();
    submit(event);
  };
  return html`<div class="panel stack screen" part="own">
    <p>${courtesy}</p>
    <label class="own-label" for="own-code">${label}</label>
    <input
      class="field"
      type="text"
      id="own-code"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      aria-describedby="own-fault"
      aria-invalid=${state.ownCodeFault ? 'true' : nothing}
      @keydown=${submitOnEnter}
    />
    <p class="status" id="own-fault" role="status">${state.ownCodeFault}</p>
    <div class="buttons">
      <button type="button" class="button primary" part="button" @click=${submit}>${show}</button>
    </div>
  </div>`;
}

export const ownCodeStyles = css`
  .own-label {
    display: block;
    font-weight: 600;
  }
`;
