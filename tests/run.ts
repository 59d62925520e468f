import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a step adds to the closing line. */
interface Count {
  passed: number;
  failed: number;
}

type Environment = Record<string, string>;

const bin = (name: string) => join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const work = mkdtempSync(join(tmpdir(), 'guide-tests-'));
/** A second build under a sub-path, whose links are checked as those of the first; files to take along are made once. */
const subPath = { BASE_PATH: '/celvedis/', DIST: join(work, 'celvedis'), DOWNLOADS: 'none' };

/** Runs a command and shows its output once it has ended, so that two at a time don't mix theirs. */
function run(command: string, args: readonly string[], env: Environment): Promise<boolean> {
  const shell = process.platform === 'win32';
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell, env: { ...process.env, ...env } });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve) => {
    const end = (passed: boolean, said = '') => {
      process.stdout.write(`\n> ${[command, ...args].join(' ')}\n${Buffer.concat(output)}${said}`);
      resolve(passed);
    };
    child.on('error', (error) => end(false, `${error.message}\n`));
    child.on('close', (code) => end(code === 0));
  });
}

/** A step that passes or fails as a whole. */
async function step(command: string, args: readonly string[], env: Environment = {}): Promise<Count> {
  const passed = await run(command, args, env);
  return { passed: Number(passed), failed: Number(!passed) };
}

/** Tests of a vitest project; a run that had none, or stopped before its report, counts as failed. */
async function vitest(project: string, files: readonly string[] = [], env: Environment = {}): Promise<Count> {
  const report = join(work, `${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report];
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters, ...files];
  const passed = await run(bin('vitest'), args, env);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests + Number(!passed && numFailedTests === 0);
    return { passed: numPassedTests, failed: failed + Number(numPassedTests + failed === 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const build = (env: Environment = {}) =>
  step(bin('astro'), ['build', '--force', ...(env.DIST ? ['--outDir', env.DIST] : [])], env);

/** One after the other; those of one list at the same time, since neither keeps two processors busy by itself. */
const steps: (() => Promise<Count>)[][] = [
  [() => step(process.execPath, ['tests/programs.ts'])],
  [() => step(bin('biome'), ['ci', '--error-on-warnings', '.']), () => step(process.execPath, ['src/cli/check.ts'])],
  [
    () => step(bin('astro'), ['check', '--minimumFailingSeverity', 'hint']),
    () => step(bin('cspell'), ['--no-progress', '--show-suggestions']),
  ],
  [() => build(subPath), () => vitest('unit')],
  [() => build(), () => vitest('site', ['tests/site/links.test.ts'], subPath)],
  [() => vitest('site'), () => vitest('browser')],
];
const counts: Count[] = [];
for (const together of steps) counts.push(...(await Promise.all(together.map((runStep) => runStep()))));
rmSync(work, { recursive: true });
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
