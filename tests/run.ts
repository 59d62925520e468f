import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a step adds to the closing line. */
interface Count {
  passed: number;
  failed: number;
}

const bin = (name: string) => join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const reports = mkdtempSync(join(tmpdir(), 'guide-tests-'));

function run(command: string, args: readonly string[]): boolean {
  process.stdout.write(`\n> ${[command, ...args].join(' ')}\n`);
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** A step that passes or fails as a whole. */
function step(command: string, ...args: string[]): Count {
  const passed = run(command, args);
  return { passed: Number(passed), failed: Number(!passed) };
}

/** A vitest project; counts its tests, and itself as failed when it ran none or stopped before its report. */
function vitest(project: string): Count {
  const report = join(reports, `${project}.json`);
  const options = ['--project', project, '--reporter', 'default', '--reporter', 'json', '--outputFile.json', report];
  const passed = run(bin('vitest'), ['run', '--config', 'tests/vitest.config.ts', ...options]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests + Number(!passed && numFailedTests === 0);
    return { passed: numPassedTests, failed: failed + Number(numPassedTests + failed === 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const steps: (() => Count)[] = [
  () => step(bin('biome'), 'ci', '--error-on-warnings', '.'),
  () => step(process.execPath, 'src/cli/check.ts'),
  () => vitest('unit'),
  () => step(bin('astro'), 'check', '--minimumFailingSeverity', 'hint'),
  () => step(bin('astro'), 'build', '--force'),
  () => vitest('site'),
  () => vitest('browser'),
];
const counts = steps.map((runStep) => runStep());
rmSync(reports, { recursive: true });
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
