import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const adapterFolder = fileURLToPath(new URL('./Adapter', import.meta.url));

function buildAdapter() {
  const build = spawnSync('dotnet', ['build', adapterFolder, '-c', 'Release', '-v', 'q', '-nologo', '-clp:NoSummary'], { encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`The adapter does not build.\n${build.error ?? build.stdout + build.stderr}`);
}

// Builds the adapter, unless BUILT says that it is, and starts it; requests are answered in the order they are sent.
export function startEngine() {
  if (!process.env.BUILT) buildAdapter();
  const engine = spawn('dotnet', [`${adapterFolder}/bin/Release/net10.0/LearningAdvisor.Adapter.dll`], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = [];
  createInterface({ input: engine.stdout }).on('line', (line) => waiting.shift().resolve(JSON.parse(line)));
  engine.on('exit', (code) => waiting.forEach(({ reject }) => reject(new Error(`The adapter ended with code ${code}.`))));
  return {
    ask(request) {
      engine.stdin.write(`${JSON.stringify(request)}\n`);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    stop: () => engine.stdin.end(),
  };
}
