import { element } from '../../dom/element.ts';

/** A button that does something when pressed. */
export function button(text: string, press: () => void): HTMLButtonElement {
  const made = Object.assign(element('button', text), { type: 'button' });
  made.addEventListener('click', press);
  return made;
}

/** A field with its label around it. */
export function control(text: string, field: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(element('span', text), field);
  return label;
}

/** A select of values with the words for them. */
export function choice(options: readonly (readonly [value: string, text: string])[]): HTMLSelectElement {
  const select = document.createElement('select');
  select.append(...options.map(([value, text]) => new Option(text, value)));
  return select;
}
