import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { plainImports } from './plain-imports.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guide-imports-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** The chunks of a page's script that loads another later. */
async function chunks(later: Record<string, string>): Promise<Rolldown.OutputChunk[]> {
  const files = { 'main.js': 'document.onclick = () => import("./later.js");', ...later };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [plainImports()],
    build: { write: false, rolldownOptions: { input: join(root, 'main.js') } },
  });
  return (made as Rolldown.RolldownOutput).output.filter((part) => part.type === 'chunk');
}

it('loads later parts without a list of what they need', async () => {
  const made = await chunks({ 'later.js': 'import "./more.js"; export default 1;', 'more.js': 'export {}; alert(2);' });
  const code = made.map((chunk) => chunk.code).join('');
  expect(code).toMatch(/import\([`"']\.\/later/);
  expect(code).not.toMatch(/mapDeps|modulepreload/);
});

it('stops when a later part has styles, which nothing would load', async () => {
  await expect(chunks({ 'later.js': 'import "./x.css"; export default 1;', 'x.css': 'a{color:red}' })).rejects.toThrow(
    'has styles, which would be missing',
  );
});
