import { expect, test } from 'vitest';
import { isOtherDevice, isWindows10Or11 } from '@/domain/handoff/index.ts';

test.each([
  ['an iPhone', 'iPhone; CPU iPhone OS 18_1 like Mac OS X', true],
  ['an iPad', 'iPad; CPU OS 12_5 like Mac OS X', true],
  ['an iPad that asks for the desktop’s page', 'Macintosh; Intel Mac OS X 10_15_7', true],
  ['an iPod', 'iPod touch; CPU iPhone OS 12_5 like Mac OS X', true],
  ['an Android telephone', 'Linux; Android 10; K', true],
  ['a Windows telephone', 'Windows Phone 10.0; Android 6.0.1; Microsoft; Lumia 950', true],
  ['a Chromebook', 'X11; CrOS x86_64 14541.0.0', true],
  ['Windows 10 or 11', 'Windows NT 10.0; Win64; x64', false],
  ['Windows 7', 'Windows NT 6.1; WOW64', false],
  ['a Linux desktop, or a telephone that asks for the desktop’s page', 'X11; Linux x86_64', false],
  ['a name that only holds one of theirs', 'AndroidLike; xMacintoshx', false],
  ['nothing', '', false],
])('%s', (_, system, isOther) => {
  const userAgent = `Mozilla/5.0 (${system}) AppleWebKit/605.1.15 Safari/604.1`;
  expect(isOtherDevice(userAgent)).toBe(isOther);
  expect(isOther && isWindows10Or11(userAgent)).toBe(false);
});
