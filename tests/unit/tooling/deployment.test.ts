import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nginxPackages } from '../../../scripts/nginx.ts';

const dockerfile = readFileSync('deploy/Dockerfile', 'utf8');
const template = readFileSync('deploy/nginx.conf', 'utf8');
const namesIn = (text: string) =>
  [...new Set([...text.matchAll(/\$\{([A-Z_]+)\}/g)].map(([, name]) => name))].sort();

it('the image fills in every name of the server’s template', () => {
  const substituted = /envsubst '([^']+)'/.exec(dockerfile)?.[1] ?? '';
  expect(namesIn(substituted)).toEqual(namesIn(template));
  for (const name of namesIn(template)) expect(dockerfile).toMatch(new RegExp(`${name}=`));
});

it('the image holds the packages that the tests run against', () => {
  const installed = /install -y --no-install-recommends (.+?) \\/.exec(dockerfile)?.[1]?.split(' ');
  expect(installed).toEqual(expect.arrayContaining([...nginxPackages]));
});

it('the image builds with the Node of the lock file', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Readonly<Record<string, string>>;
  };
  const [, version = 'none'] = /FROM node:([\d.]+)-/.exec(dockerfile) ?? [];
  expect(`${devDependencies.node}.`).toContain(`${version}.`);
});

it('no header of the existing site comes on top of this site’s', () => {
  const shared = readFileSync('deploy/behind-docs.conf', 'utf8');
  const [, ...locations] = shared.split(/^location /m);
  expect(locations.length).toBeGreaterThan(5);
  for (const location of locations) {
    expect(location).toMatch(/\{\n {2}proxy_pass [^\n]+;\n {2}add_header X-None "";\n\}/);
  }
});

it('no address with a reader’s folder is written into a log', () => {
  // The errors of a request hold its whole address and are of the level "error", or below.
  expect(template).toMatch(/^error_log stderr crit;$/m);
  expect(template.match(/^ *access_log .+;$/gm)?.map((line) => line.trim())).toEqual([
    'access_log off;',
    'access_log ${RUN}/feedback.log feedback if=$feedback;',
  ]);
});
