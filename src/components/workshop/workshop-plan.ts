/** The plan of a workshop: one button opens the trainer's notes of all steps, or closes them when all are open. */
class WorkshopPlanElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const notes = [...this.querySelectorAll('details')];
    const allOpen = () => notes.every(({ open }) => open);
    const name = () => {
      button.textContent = (allOpen() ? this.dataset.close : this.dataset.open) ?? '';
    };
    button.onclick = () => {
      const open = !allOpen();
      for (const note of notes) note.open = open;
      name();
    };
    for (const note of notes) note.ontoggle = name;
    button.disabled = false;
    name();
  }
}

customElements.define('workshop-plan', WorkshopPlanElement);
