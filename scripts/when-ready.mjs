// Usage: node when-ready.mjs URL PID : says where to go once the server of that process is ready; ends with it.
const [url, pid] = process.argv.slice(2);
// An address to listen on such as http://0.0.0.0:5080 or http://*:5080 is no address to visit.
const address = url.split(';')[0].replace(/\/\/(0\.0\.0\.0|\*|\+|\[::\])(?=[:/]|$)/, '//127.0.0.1').replace(/\/$/, '');
const began = Date.now();

const isRunning = () => {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
};

const isReady = async () => {
  try {
    return (await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};

while (isRunning() && Date.now() - began < 120_000) {
  if (await isReady()) {
    console.error(`Ready.\n  Chat:    ${address}/\n  GraphQL: ${address}/graphql\nStop with Ctrl+C.`);
    break;
  }
  await new Promise(resolve => setTimeout(resolve, 100));
}
