import { kindOfFolder, kinds } from '../schema/kinds.ts';
import { ID_PATTERN } from '../schema/parts/id.ts';
import { atField, type Check } from './check.ts';

/** An entry's file is named after its id and stands in the folder of its kind. */
export const placement: Check = ({ files }) =>
  files
    .filter((file) => file.lang === 'lv')
    .flatMap((file) => {
      const { id, kind } = file.data;
      const declared = Object.entries(kinds).find(([name]) => name === kind)?.[1];
      if (declared && declared.folder !== file.folder)
        return [
          atField(file, ['kind'], 'kind-folder', {
            lv: `Ieraksts ar kind: ${kind} jāglabā mapē docs/${declared.folder}/, bet fails ir mapē docs/${file.folder}. Pārvietojiet failu vai izlabojiet kind.`,
            en: `An entry with kind: ${kind} belongs in the folder docs/${declared.folder}/, but the file is in docs/${file.folder}. Move the file or mend kind.`,
          }),
        ];
      if (!kindOfFolder(file.folder) || typeof id !== 'string' || id === file.name || !ID_PATTERN.test(id)) return [];
      return [
        atField(file, ['id'], 'id-is-name', {
          lv: `Id „${id}” un faila nosaukums „${file.name}.mdx” atšķiras. Ja id ir pareizs, pārsauciet failu par ${id}.mdx; ja ne, rakstiet id: ${file.name}.`,
          en: `The id “${id}” and the file name “${file.name}.mdx” differ. If the id is right, rename the file to ${id}.mdx; if not, write id: ${file.name}.`,
        }),
      ];
    });
