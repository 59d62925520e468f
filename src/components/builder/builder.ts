import { required } from '../../dom/required.ts';
import { httpPartLoader } from '../../parts/loader.ts';
import { addToOpenSet } from '../../set/own-set.ts';
import { AddForm } from './add-form.ts';
import { Builder } from './builder-page.ts';

/** The page where a reader puts a set together. */
class SetBuilder extends HTMLElement {
  connectedCallback(): void {
    const { texts, areas } = JSON.parse(required(this, 'script[type="application/json"]').textContent ?? '');
    const builder = new Builder(this, httpPartLoader(this.dataset.parts ?? ''), texts, areas);
    const form = new AddForm(
      required(this, 'form[data-add]'),
      builder.entries,
      () => builder.load(),
      (place) => builder.addNamed(place),
    );
    builder.emptied = () => form.focus();
    addToOpenSet((place) => builder.add(place));
    void builder.set.open();
  }
}

customElements.define('set-builder', SetBuilder);
