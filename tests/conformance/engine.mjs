import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { build } from './build.mjs';

// Starts the adapter. Requests are answered in the order they are sent.
export function startEngine() {
  const engine = spawn('dotnet', [build('tests/conformance/Adapter', 'LearningAdvisor.Adapter')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = [];
  createInterface({ input: engine.stdout }).on('line', (line) => waiting.shift().resolve(JSON.parse(line)));
  engine.on('exit', (code) => waiting.forEach(({ reject }) => reject(new Error(`The adapter ended with code ${code}.`))));
  return {
    pid: engine.pid,
    // A request is an object, or the bytes of its line.
    ask(request) {
      engine.stdin.write(Buffer.isBuffer(request) ? request : JSON.stringify(request));
      engine.stdin.write('\n');
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    stop: () => engine.stdin.end(),
    kill: () => engine.kill('SIGKILL'),
  };
}
