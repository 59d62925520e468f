import { describe, expect, it } from 'vitest';
import { sectionItems } from './section-items.ts';

const body = `
- pirms sadaļām

## Soļi [#soli]

1. Viens.

## Jautājumi [#jautajumi]

Ievads.

- Kurš **to** [dara](/a/)?
- Un kad?

### Vēl [#vel]

- Cik ilgi?

## Beigas [#beigas]

- Cits.
`;

describe('sectionItems', () => {
  it('gives the items of a section as plain text, those below its lesser headings too', () => {
    expect(sectionItems(body, 'jautajumi')).toEqual(['Kurš to dara?', 'Un kad?', 'Cik ilgi?']);
    expect(sectionItems(body, 'soli')).toEqual(['Viens.']);
  });

  it('gives none where the section is missing', () => expect(sectionItems(body, 'cita')).toEqual([]));
});
