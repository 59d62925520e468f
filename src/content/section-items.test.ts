import { expect, it } from 'vitest';
import { bodyTree } from './parse.ts';
import { sectionItems } from './section-items.ts';

const tree = bodyTree(`Ievads.

- nav sadaļā

## Soļi [#soli]

1. Viens **svarīgs** solis.
2. [Otrs](/rec-one/) solis.

### Vēl [#vel]

- Trešais.

## Jautājumi [#jautajumi]

Teksts.

- Kas \\{tā\\} ir?
`);

it.each([
  ['soli', ['Viens svarīgs solis.', 'Otrs solis.', 'Trešais.']],
  ['vel', ['Trešais.']],
  ['jautajumi', ['Kas {tā} ir?']],
  ['nav', []],
])('under #%s stands %j', (anchor, items) => expect(sectionItems(tree, anchor)).toEqual(items));
