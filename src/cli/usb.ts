import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { downloadsPath } from '../routes.ts';
import { buildDay } from '../site/build-day.ts';
import { writeUsbEdition } from '../usb/write.ts';
import { readOptions } from './options.ts';

const values = readOptions({ dist: { type: 'string', default: 'dist' } });
const dist = values && resolve(values.dist);
if (!dist || !existsSync(join(dist, 'index.html'))) {
  process.stderr.write(
    `${dist ? `${join(dist, 'index.html')}: nav uzbūvētas vietnes. Vispirms: npm run build\nThere is no built site. First: npm run build\n` : ''}Lietošana / usage: npm run build:usb -- [--dist MAPE]\n`,
  );
  process.exit(2);
}
const { file } = await writeUsbEdition(dist, buildDay());
const path = join(dist, downloadsPath, file);
process.stdout.write(`${path}: ${(statSync(path).size / 1024 ** 2).toFixed(1)} MiB\n`);
