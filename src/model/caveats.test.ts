import { expect, it } from 'vitest';
import { idsOf, latvian, modelOf } from '../../tests/example-entries.ts';
import { caveatsOn } from './caveats.ts';

const caveat = (id: string, caveatType: string, ...touches: string[]) => latvian('caveat', id, { caveatType, touches });

it('caveatsOn gives the discrepancies, then the gaps that touch an entry, but no lost pictures', () => {
  const model = modelOf(
    latvian('principle', 'prin-1'),
    caveat('gap-1', 'gap', 'prin-1'),
    caveat('gap-media', 'lost-picture', 'prin-1'),
    caveat('dis-10', 'discrepancy', 'prin-1'),
    caveat('dis-2', 'discrepancy', 'prin-2', 'prin-1'),
    caveat('dis-3', 'discrepancy', 'prin-2'),
    latvian('event', 'ev-1', { about: ['prin-1'] }),
  );
  expect(idsOf(caveatsOn(model, 'prin-1'))).toEqual(['dis-2', 'dis-10', 'gap-1']);
  expect(caveatsOn(model, 'gap-1')).toEqual([]);
});
