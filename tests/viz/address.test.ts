import { describe, expect, it } from 'vitest';
import { readAddress, selecting, writeAddress } from '../../viz/address.ts';

describe('the address', () => {
  it.each([
    ['?lang=ar'],
    ['?lang=en&theme=dark'],
    ['?lang=ar&types=person,place&edges=relayed,co-mention'],
    ['?lang=en&types=&edges='],
    ['?lang=ar&around=person/yuri-ushakov&entity=person/dmitry-peskov&side=about&kind=direct'],
    ['?lang=en&entity=person/dmitry-peskov&about=person/donald-trump&article=ab12&quote=cd34'],
    ['?lang=en&article=ab12&at=120-134'],
    ['?lang=ar&page=review'],
    ['?lang=en&theme=dark&page=log'],
  ])('%s restores what was on show', (address) => {
    expect(writeAddress(readAddress(address, 'en'))).toBe(address);
  });

  it.each([
    ['', '?lang=ar'],
    ['?lang=fr&theme=pink&types=person,ghost&side=left&kind=loud', '?lang=ar&types=person'],
  ])('%s is read as %s', (given, meant) => {
    expect(writeAddress(readAddress(given, 'ar'))).toBe(meant);
  });

  it('closes what was open when another is selected', () => {
    const before = readAddress('?lang=en&entity=a/b&about=c/d&side=about&kind=direct&article=x&quote=y&page=log', 'en');
    expect(writeAddress({ ...before, ...selecting('person/e') })).toBe('?lang=en&entity=person/e');
  });
});
