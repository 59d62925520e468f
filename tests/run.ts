import { spawnSync } from 'node:child_process';
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
/** A second build under a sub-path, whose links are checked as those of the first. */
const subPath = { BASE_PATH: '/celvedis/', DIST: join(work, 'celvedis') };

function run(command: string, args: readonly string[], env: Environment): boolean {
  process.stdout.write(`\n> ${[command, ...args].join(' ')}\n`);
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', shell, env: { ...process.env, ...env } }).status === 0;
}

/** A step that passes or fails as a whole. */
function step(command: string, args: readonly string[], env: Environment = {}): Count {
  const passed = run(command, args, env);
  return { passed: Number(passed), failed: Number(!passed) };
}

/** Tests of a vitest project; a run that had none, or stopped before its report, counts as failed. */
function vitest(project: string, files: readonly string[] = [], env: Environment = {}): Count {
  const report = join(work, 'report.json');
  rmSync(report, { force: true });
  const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report];
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters, ...files];
  const passed = run(bin('vitest'), args, env);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests + Number(!passed && numFailedTests === 0);
    return { passed: numPassedTests, failed: failed + Number(numPassedTests + failed === 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const steps: (() => Count)[] = [
  () => step(bin('biome'), ['ci', '--error-on-warnings', '.']),
  () => step(bin('cspell'), ['--no-progress', '--show-suggestions']),
  () => step(process.execPath, ['src/cli/check.ts']),
  () => vitest('unit'),
  () => step(bin('astro'), ['check', '--minimumFailingSeverity', 'hint']),
  () => step(bin('astro'), ['build', '--force', '--outDir', subPath.DIST], subPath),
  () => vitest('site', ['tests/site/links.test.ts'], subPath),
  () => step(bin('astro'), ['build', '--force']),
  () => vitest('site'),
  () => vitest('browser'),
];
const counts = steps.map((runStep) => runStep());
rmSync(work, { recursive: true });
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
