import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renewEditions } from '../build/renew-editions.ts';
import { downloadsPath } from '../routes.ts';
import { buildDay } from '../site/build-day.ts';
import { writeUsbEdition } from '../usb/write.ts';
import { readOptions } from './options.ts';

const values = readOptions({ dist: { type: 'string' } });
const dist = resolve(values?.dist ?? 'dist');
const isBuilt = () => existsSync(join(dist, 'index.html'));
if (!values || (values.dist !== undefined && !isBuilt())) {
  const found = values ? `${join(dist, 'index.html')}: vietnes tur nav / no site there\n` : '';
  process.stderr.write(`${found}Lietošana / usage: npm run build:usb -- [--dist MAPE]\n`);
  process.exit(2);
}
if (!isBuilt()) {
  process.stdout.write('Vietne vēl nav uzbūvēta, tāpēc vispirms to būvē. / There is no built site yet: building it.\n');
  const built = spawnSync('astro', ['build', '--force'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
const { file } = await writeUsbEdition(dist, buildDay());
await renewEditions(dist, buildDay());
const path = join(dist, downloadsPath, file);
process.stdout.write(`${path}: ${(statSync(path).size / 1e6).toFixed(1)} MB\n`);
