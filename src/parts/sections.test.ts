import { describe, expect, it } from 'vitest';
import { sectionsOf } from './sections.ts';

const BODY = `Ievads.

## Pirmie soļi [#soli]

1. Sauciet "visus" kopā.
2. Lasiet [ieteikumu](/rec-hou-03/).

### Sīkāk [#sikak]

Vieta [#legal-lv-02-b]

## Kas no tā izriet [#saturs]

Zīme \\{ un \\<.
`;

describe('sectionsOf', () => {
  const [steps, rest, ...more] = sectionsOf(BODY, 'content/docs/recommendations/rec-one.mdx');

  it('takes the sections of the second level apart, in order', () => {
    expect(more).toEqual([]);
    expect(steps).toMatchObject({ anchor: 'soli', title: 'Pirmie soļi', editorial: true });
    expect(rest).toMatchObject({ anchor: 'saturs', title: 'Kas no tā izriet', editorial: false });
    expect(rest?.html).toBe('<p>Zīme { un &#x3C;.</p>');
  });

  it('sets them as pages do, without ids that would stand twice in a set', () => {
    expect(steps?.html).toContain('<li>Sauciet „visus” kopā.</li>');
    expect(steps?.html).toContain('<a href="/rec-hou-03/">ieteikumu</a>');
    expect(steps?.html).toContain('<h3>Sīkāk</h3>\n<p>Vieta</p>');
  });

  it('finds the language in the path', () => {
    const [section] = sectionsOf('## Steps [#soli]\n\nSay "yes".', 'content/docs/en/recommendations/rec-one.mdx');
    expect(section?.html).toBe('<p>Say “yes”.</p>');
  });
});
