// Usage: node constant_rate.mjs URL BODIES RATE SECONDS : sends RATE requests a second whatever the answers do, over 16 connections.
// A latency counts from the moment the request was due, so that one slow answer is not hidden by the requests that wait behind it.
// The first two seconds warm this client up and are not counted.
import fs from 'node:fs';
import http from 'node:http';

const [url, file, rate, seconds] = [process.argv[2], process.argv[3], Number(process.argv[4]), Number(process.argv[5])];
const bar = 250;
const bodies = fs.readFileSync(file, 'utf8').trim().split('\n').map(line => Buffer.from(line));
const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
const warmUp = Math.ceil(rate * 2);
const total = warmUp + Math.ceil(rate * seconds);
const latencies = [];
let sent = 0, answered = 0, failed = 0;

const send = (turn, due) => new Promise(resolve => {
  const end = good => {
    if (!good) failed++;
    else if (turn >= warmUp) latencies.push(performance.now() - due);
    answered++;
    resolve();
  };
  const body = bodies[turn % bodies.length];
  const request = http.request(url, { agent, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': body.length } }, response => {
    response.on('end', () => end(response.statusCode === 200)).resume();
  });
  request.on('error', () => end(false)).end(body);
});

const began = performance.now();
const answers = [];
while (sent < total) {
  const due = Math.min(total, Math.floor((performance.now() - began) / 1000 * rate) + 1);
  for (; sent < due; sent++) answers.push(send(sent, began + sent / rate * 1000));
  await new Promise(resolve => setTimeout(resolve, 1));
}
await Promise.all(answers);
agent.destroy();

latencies.sort((a, b) => a - b);
const p99 = latencies[Math.floor(latencies.length * 0.99)], worst = latencies.at(-1);
console.log(`${rate.toFixed(0)} requests of Q1 a second for ${seconds} s: p99 ${p99.toFixed(1)} ms, maximum ${worst.toFixed(1)} ms (bar ${bar}), failed ${failed}`);
