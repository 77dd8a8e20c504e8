import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build, root } from './build.mjs';

const SEEDS = ['seeds/institutions.csv', 'seeds/demo-courses.csv', 'seeds/guides'];
const PATIENCE_MS = 30_000;

// Starts the real server on a free port, over a new database that the real ingestion filled with seeds/.
// Gives its address without a slash at the end, `said` (what it has written so far) and `stop`.
export async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  const database = `Data Source=${join(folder, 'city.db')}`;
  const ingest = build('src/IngestCommand', 'LearningAdvisor.IngestCommand');
  const filled = spawnSync('dotnet', [ingest, 'run', '--data', ...SEEDS, '--database', database], { cwd: root, encoding: 'utf8' });
  if (filled.status !== 0) throw new Error(`The ingestion of seeds/ ended with ${filled.status}.\n${filled.stdout}${filled.stderr}`);

  const address = `http://127.0.0.1:${await freePort()}`;
  const server = spawn('dotnet', [build('src/Api', 'LearningAdvisor.Api'), '--urls', address], {
    cwd: root, env: { ...process.env, LEARNINGADVISOR__Database: database }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const said = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => said.push(text));
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  if (await becomesReady(address, server)) return { address, said: () => said.join(''), stop };
  await stop();
  throw new Error(`The server did not become ready. It said:\n${said.join('')}`);
}

async function becomesReady(address, server) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end && server.exitCode === null; await setTimeout(100)) {
    const answer = await fetch(`${address}/health/ready`).catch(() => null);
    if (answer?.ok) return true;
  }
  return false;
}

// Free at this moment; nothing else takes it in the half second until the server does.
function freePort() {
  return new Promise((resolve) => {
    const listener = createServer().listen(0, '127.0.0.1', () => {
      const { port } = listener.address();
      listener.close(() => resolve(port));
    });
  });
}
