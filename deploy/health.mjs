// The health check of every service image, where there is no shell and no curl: exits 0 when /readyz says so.
import { get } from 'node:http';

const port = process.env.OPERATIONS_PORT || process.env.PORT || 3000;
get({ host: '127.0.0.1', port, path: '/readyz', timeout: 2500 }, (response) => {
  // The body names the dependency that is missing; `docker inspect` keeps it.
  response.pipe(process.stdout);
  process.exitCode = response.statusCode === 200 ? 0 : 1;
})
  .on('timeout', function () {
    this.destroy(new Error('no answer within 2.5 s'));
  })
  .on('error', (failure) => {
    process.stderr.write(`${failure.message}\n`);
    process.exitCode = 1;
  });
