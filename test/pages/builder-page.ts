/** The builder's page in a frame, as one who chooses there would use it. */
import { BUILDER_FOLDERS } from '../../site/hosted/paths.js';
import { subjectOf, valuesOf } from '../../site/hosted/subjects.js';
import type { WidgetName } from '../../src/catalog.js';
import { until } from './made-page.js';
import { openPage, type OpenPage } from './open-page.js';

export const BUILDERS = { sv: `/dist/site/${BUILDER_FOLDERS.sv}`, en: `/dist/site/${BUILDER_FOLDERS.en}` } as const;

export interface Builder extends OpenPage {
  choose(choices: Readonly<Record<string, string>>): void;
  /** What a field of code or text shows. */
  shown(id: string): string;
}

export async function openBuilder(
  address: string = BUILDERS.sv,
  size?: { width: number; height: number },
): Promise<Builder> {
  const page = await openPage(address, size);
  const { document } = page;
  await until(() => document.documentElement.classList.contains('script'), 'the script of the page');
  const changed = (control: HTMLInputElement) =>
    control.dispatchEvent(new page.window.Event('change', { bubbles: true }));
  return {
    ...page,
    choose(choices) {
      let last: HTMLInputElement;
      for (const [name, value] of Object.entries(choices)) {
        const controls = [...document.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
        if (controls[0]!.type === 'checkbox') controls[0]!.checked = value === 'true';
        else if (controls[0]!.type === 'radio') controls.find((each) => each.value === value)!.checked = true;
        else controls[0]!.value = value;
        last = controls[0]!;
        if (name === 'cms') changed(last);
      }
      changed(last!);
    },
    shown: (id) => (document.getElementById(id) as HTMLTextAreaElement).value,
  };
}

/** Each value of what a widget can be about, as the option and the value; nothing for a widget that is about one thing. */
export function subjectsOf(widget: WidgetName): Readonly<Record<string, string>>[] {
  const option = subjectOf(widget);
  return option ? valuesOf(widget, option).map((value) => ({ [option]: value })) : [{}];
}
