// Takes the one file that pages load out of the published package of Web Chat. Installing the package would bring 500 MB
// of what that file was built from. node fetch-webchat.mjs
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;
const { webchat, webchatIntegrity } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).config;
const folder = mkdtempSync(join(tmpdir(), 'webchat-'));
try {
  // Run by npm, the settings of that run would be taken for settings of this one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
  const [{ filename, integrity }] = JSON.parse(execFileSync('npm', ['pack', webchat, '--json', '--pack-destination', folder], { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  if (integrity !== webchatIntegrity) throw new Error(`${webchat} has the integrity ${integrity}; package.json expects ${webchatIntegrity}. Do not use it before somebody has looked.`);

  const target = join(here, 'node_modules', 'webchat');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components=2', 'package/dist/webchat.js', 'package/dist/webchat.js.LICENSE.txt']);
} finally {
  rmSync(folder, { recursive: true });
}
