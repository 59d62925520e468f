import { deflateSync } from 'node:zlib';

/** Objects that share a stream; readers unpack a stream whole to see one of them. */
const TOGETHER = 200;

interface PdfObject {
  number: number;
  /** From after its `obj` to before its `endobj`. */
  body: Buffer;
}

/** Where an object stands: at an offset of the file, or at a place within a stream of objects. */
type Place = { offset: number } | { stream: number; index: number };

/**
 * The same PDF file with its small objects packed together, as PDF has allowed since 1.5. The compiler writes them one
 * by one, unpacked; the tags of a handbook are thirty thousand, so this leaves a third of the file.
 * @param pdf a file with one plain table of its objects, as the compiler writes it
 * @throws when it isn't such a file
 */
export function packedPdf(pdf: Buffer): Buffer {
  const { objects, trailer } = takenApart(pdf);
  const isStream = ({ body }: PdfObject) => body.includes('\nstream\n');
  const size = Math.max(...objects.map(({ number }) => number)) + 1;
  const places = new Map<number, Place>();
  const parts: Buffer[] = [];
  let length = 0;
  const add = (...more: Buffer[]) => {
    for (const part of more) {
      parts.push(part);
      length += part.length;
    }
  };
  add(pdf.subarray(0, pdf.indexOf('\n1 0 obj') + 1));
  for (const { number, body } of objects.filter(isStream)) {
    places.set(number, { offset: length });
    add(Buffer.from(`${number} 0 obj`), body, Buffer.from('endobj\n'));
  }
  const small = objects.filter((object) => !isStream(object));
  const streams = Array.from({ length: Math.ceil(small.length / TOGETHER) }, (_, index) =>
    small.slice(index * TOGETHER, (index + 1) * TOGETHER),
  );
  for (const [position, members] of streams.entries()) {
    const number = size + position;
    places.set(number, { offset: length });
    for (const [index, member] of members.entries()) places.set(member.number, { stream: number, index });
    add(...objectStream(number, members));
  }
  const number = size + streams.length;
  places.set(number, { offset: length });
  const start = length;
  add(...crossReferences(number, places, trailer), Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** The objects of a file and what its trailer says besides their number. */
function takenApart(pdf: Buffer): { objects: PdfObject[]; trailer: string } {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.subarray(-64).toString('latin1'))?.[1] ?? Number.NaN);
  const table = Number.isNaN(start) ? '' : pdf.subarray(start).toString('latin1');
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(table)?.[1];
  if (!table.startsWith('xref') || trailer === undefined) throw new Error('Not a PDF file with one plain table.');
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset)).sort((a, b) => a - b);
  const objects = offsets.map((offset, index): PdfObject => {
    const text = pdf.subarray(offset, offsets[index + 1] ?? start);
    const head = /^(\d+) 0 obj/.exec(text.subarray(0, 32).toString('latin1'));
    const end = text.lastIndexOf('endobj');
    if (!head || end < 0) throw new Error(`No object of a PDF file at ${offset}.`);
    return { number: Number(head[1]), body: text.subarray(head[0].length, end) };
  });
  return { objects, trailer: trailer.replace(/\/Size \d+/, '').trim() };
}

function objectStream(number: number, members: readonly PdfObject[]): Buffer[] {
  const bodies = members.map(({ body }) =>
    Buffer.concat([Buffer.from(body.toString('latin1').trim(), 'latin1'), Buffer.from('\n')]),
  );
  let offset = 0;
  const head = members.map((member, index) => {
    const pair = `${member.number} ${offset}`;
    offset += bodies[index]?.length ?? 0;
    return pair;
  });
  const heads = Buffer.from(`${head.join(' ')}\n`);
  const dictionary = `/Type /ObjStm /N ${members.length} /First ${heads.length}`;
  return streamObject(number, dictionary, Buffer.concat([heads, ...bodies]));
}

/** Four bytes for an offset or a stream, two for the place in it. */
function crossReferences(number: number, places: ReadonlyMap<number, Place>, trailer: string): Buffer[] {
  const table = Buffer.alloc((number + 1) * 7);
  table.writeUInt16BE(0xffff, 5);
  for (const [object, place] of places) {
    const at = object * 7;
    table.writeUInt8('offset' in place ? 1 : 2, at);
    table.writeUInt32BE('offset' in place ? place.offset : place.stream, at + 1);
    table.writeUInt16BE('offset' in place ? 0 : place.index, at + 5);
  }
  return streamObject(number, `/Type /XRef /Size ${number + 1} /W [1 4 2] ${trailer.replace(/\s+/g, ' ')}`, table);
}

function streamObject(number: number, dictionary: string, content: Buffer): Buffer[] {
  const packed = deflateSync(content, { level: 9 });
  return [
    Buffer.from(`${number} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ];
}
