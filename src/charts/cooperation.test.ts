import { describe, expect, it } from 'vitest';
import { latvian, modelOf } from '../../tests/example-entries.ts';
import { cooperationOf, isBody } from './cooperation.ts';
import { managementScheme } from './management-scheme.ts';

const lt = ['org-lt-rkc', 'org-lt-esfa', 'org-lt-socmin'];
const texts = [
  ...['agency', 'ngo', 'ministry', 'town', 'idle', ...lt].map((id) => latvian('body', id)),
  latvian('body', 'council', { partOf: ['ministry'], members: [{ lv: 'pašvaldības', en: 'municipalities' }] }),
  latvian('body', 'group', { members: [{ lv: 'skolas', en: 'schools' }] }),
  latvian('project', 'prj-7', { bodies: ['ministry'], period: { from: '2023' } }),
  latvian('project', 'prj-6', { bodies: ['ministry'], followedBy: ['prj-7'] }),
  latvian('project', 'prj-1', { bodies: ['ministry'], period: { from: '2016' } }),
  latvian('project', 'prj-both', { bodies: ['ngo', 'town'] }),
  latvian('project', 'prj-lt-work-with-roma', { bodies: lt }),
  latvian('project', 'prj-agency', { bodies: ['agency'] }),
  latvian('project', 'prj-nobody'),
  latvian('caveat', 'gap-media-lt19-fig2'),
  latvian('source', 'lt19'),
];
const model = modelOf(...texts);

describe('cooperationOf', () => {
  const rows = cooperationOf(model).map(({ who, what }) => [
    who.map((one) => (isBody(one) ? one.id : one.en)).join(' '),
    what.map(({ id }) => id).join(' '),
  ]);

  it('sets bodies beside their councils and projects, the most connected first, and groups last', () => {
    expect(rows).toEqual([
      ['ministry', 'council prj-1 prj-6 prj-7'],
      ['agency', 'prj-agency'],
      ['ngo town', 'prj-both'],
      [lt.join(' '), 'prj-lt-work-with-roma'],
      ['schools', 'group'],
    ]);
  });

  it('has nothing to say of a model without ties', () => {
    expect(cooperationOf(modelOf(latvian('body', 'idle')))).toEqual([]);
  });
});

describe('managementScheme', () => {
  it('names the bodies in the order of the source, with the lost picture and the lines', () => {
    const scheme = managementScheme(model, 'prj-lt-work-with-roma');
    expect(scheme?.bodies.map(({ id }) => id)).toEqual(['org-lt-socmin', 'org-lt-esfa', 'org-lt-rkc']);
    expect([scheme?.caveat.id, scheme?.source.id]).toEqual(['gap-media-lt19-fig2', 'lt19']);
  });

  it('is drawn for no other project, and not in part', () => {
    expect(managementScheme(model, 'prj-1')).toBeUndefined();
    const less = modelOf(...texts.filter(({ data }) => data.id !== 'org-lt-esfa'));
    expect(managementScheme(less, 'prj-lt-work-with-roma')).toBeUndefined();
  });
});
