import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packedPdf } from './packed-pdf.ts';

/** A PDF file as the compiler writes it, of these objects; a gap in the numbers is a free one. */
function plainPdf(bodies: (string | undefined)[]): Buffer {
  let file = '%PDF-1.7\n%\x80\x80\x80\x80\n\n';
  const rows = bodies.map((body, index) => {
    if (body === undefined) return '0000000000 00000 f ';
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n\n`;
    return `${String(offset).padStart(10, '0')} 00000 n `;
  });
  const start = file.length;
  const table = ['xref', `0 ${bodies.length + 1}`, '0000000000 65535 f ', ...rows].join('\n');
  file += `${table}\ntrailer\n<<\n  /Size ${bodies.length + 1}\n  /Root 1 0 R\n  /ID [(a>) (b)]\n>>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

/** What a reader finds: each object by its number. */
function readBack(pdf: Buffer): { objects: Map<number, string>; dictionary: string } {
  const text = pdf.toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const streamAt = (offset: number) => {
    const [, dictionary = '', length] = /obj\n(<< .*? \/Length (\d+) >>)\nstream\n/s.exec(text.slice(offset)) ?? [];
    const from = text.indexOf('stream\n', offset) + 7;
    return { dictionary, content: inflateSync(pdf.subarray(from, from + Number(length))) };
  };
  const { dictionary, content: table } = streamAt(start);
  const objects = new Map<number, string>();
  for (let number = 0; number * 7 < table.length; number += 1) {
    const [type, first, second] = [
      table.readUInt8(number * 7),
      table.readUInt32BE(number * 7 + 1),
      table.readUInt16BE(number * 7 + 5),
    ];
    if (type === 1)
      objects.set(
        number,
        text
          .slice(first, text.indexOf('endobj', first))
          .replace(/^\d+ 0 obj\n/, '')
          .trim(),
      );
    if (type !== 2) continue;
    const { dictionary: about, content } = streamAt(table.readUInt32BE(first * 7 + 1));
    const heads = content
      .toString('latin1')
      .slice(0, Number(/\/First (\d+)/.exec(about)?.[1]))
      .trim()
      .split(/\s+/)
      .map(Number);
    expect(heads[second * 2]).toBe(number);
    const bodies = content.subarray(Number(/\/First (\d+)/.exec(about)?.[1]));
    objects.set(
      number,
      bodies
        .subarray(heads[second * 2 + 1], heads[second * 2 + 3])
        .toString('latin1')
        .trim(),
    );
  }
  return { objects, dictionary };
}

it('keeps every object under its number, streams as they are', () => {
  const stream = '<<\n  /Length 5\n>>\nstream\n\xff\x00endobj\xfe\nendstream';
  const many = Array.from({ length: 450 }, (_, index) => `<< /Nr ${index} /Name (\xe2endobj) >>`);
  const bodies = ['<< /Type /Catalog >>', stream, undefined, ...many];
  const { objects, dictionary } = readBack(packedPdf(plainPdf(bodies)));
  expect(
    bodies.map((body, index) => body === undefined || objects.get(index + 1)?.startsWith(body.slice(0, 20))),
  ).toEqual(bodies.map(() => true));
  expect(objects.has(3)).toBe(false);
  expect(objects.get(300)).toBe(bodies[299]);
  expect(dictionary).toContain('/Root 1 0 R /ID [(a>) (b)]');
});

it('is smaller, and the same for the same file', () => {
  const pdf = plainPdf(Array.from({ length: 500 }, (_, index) => `<< /Type /StructElem /S /P /K ${index} >>`));
  expect(packedPdf(pdf).length).toBeLessThan(pdf.length / 3);
  expect(packedPdf(pdf).equals(packedPdf(pdf))).toBe(true);
});

it('refuses what it can’t take apart', () => {
  expect(() => packedPdf(Buffer.from('%PDF-1.7\nstartxref\n9\n%%EOF'))).toThrow('plain table');
});
