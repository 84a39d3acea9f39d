import { expect } from '@open-wc/testing';
import { contrast, parseColour, readable, textOn, type Rgb } from './colour.js';

const colour = (css: string): Rgb => parseColour(css)!;

describe('parseColour', () => {
  it('reads what owners write and what browsers answer', () => {
    for (const css of [
      '#0b6e4f',
      '#0B6E4F',
      ' #0b6e4fff ',
      'rgb(11, 110, 79)',
      'rgb(11 110 79)',
      'rgba(11, 110, 79, 1)',
      'rgb(11 110 79 / 1)',
    ])
      expect(parseColour(css), css).to.deep.equal([11, 110, 79, 1]);
    expect(parseColour('#fff')).to.deep.equal([255, 255, 255, 1]);
    expect(parseColour('#0008')![3]).to.be.closeTo(0.533, 0.001);
    expect(parseColour('rgba(0, 0, 0, 0)')).to.deep.equal([0, 0, 0, 0]);
    expect(parseColour('color(srgb 1 0.5 0)')).to.deep.equal([255, 127.5, 0, 1]);
    expect(parseColour('color(srgb 1.2 -0.1 1e-7 / 0.5)')).to.deep.equal([255, 0, 255e-7, 0.5]);
  });

  it('reads what this browser makes of a mixed colour', () => {
    const probe = document.createElement('i');
    probe.style.color = 'color-mix(in srgb, #000 20%, #fff)';
    document.body.append(probe);
    expect(Math.round(colour(getComputedStyle(probe).color)[0])).to.equal(204);
    probe.remove();
  });

  it('says nothing to what is no such colour', () => {
    for (const css of [
      undefined,
      '',
      'red',
      '#12',
      '#12345',
      '#1234567',
      '#123456789',
      '#ggg',
      'rgb(1,2)',
      'rgb(a, b, c)',
      'rgb(1,2,3',
      'hsl(1 2 3)',
      'rgb(--,1,2)',
      '#fff;color:red',
    ])
      expect(parseColour(css), css).to.equal(undefined);
  });
});

describe('contrast', () => {
  it('agrees with WCAG', () => {
    expect(contrast(colour('#000'), colour('#fff'))).to.equal(21);
    expect(contrast(colour('#fff'), colour('#767676'))).to.be.closeTo(4.54, 0.005);
    expect(contrast(colour('#777'), colour('#fff'))).to.be.closeTo(4.48, 0.005);
    expect(contrast(colour('#abc'), colour('#abc'))).to.equal(1);
  });
});

describe('textOn', () => {
  it('can always be read, and is white where white can be', () => {
    for (let at = 0; at < 4096; at += 7) {
      const ground = colour('#' + at.toString(16).padStart(3, '0'));
      const text = textOn(ground);
      expect(contrast(colour(text), ground)).to.be.at.least(4.5);
      if (text === '#000') expect(contrast(colour('#fff'), ground)).to.be.below(4.5);
    }
  });
});

describe('readable', () => {
  const on = (accent: string, ground: string, ratio?: number): Rgb => readable(colour(accent), colour(ground), ratio);

  it('leaves a colour alone that can be read', () => {
    expect(on('#0b6e4f', '#fff')).to.deep.equal([11, 110, 79]);
    expect(on('#0b6e4f', 'rgb(255, 255, 255)', 3)).to.deep.equal([11, 110, 79]);
  });

  it('darkens on light, lightens on dark, and no further than need be', () => {
    const onWhite = on('#ffd400', '#ffffff');
    expect(contrast(onWhite, colour('#fff'))).to.be.within(4.5, 4.8);
    expect(onWhite[0]).to.be.above(onWhite[1]).and.above(onWhite[2]); // still a yellow
    const onDark = on('#001f5b', '#121212');
    expect(contrast(onDark, colour('#121212'))).to.be.within(4.5, 4.8);
    expect(onDark[2]).to.be.above(onDark[0]); // still a blue
  });

  it('reaches the ratio for every accent on every ground', () => {
    for (let at = 0; at < 4096; at += 37) {
      const accent = '#' + at.toString(16).padStart(3, '0');
      for (const ground of ['#fff', '#000', '#777', '#1b1b1f', '#fdf6e3', '#0b6e4f'])
        expect(contrast(on(accent, ground), colour(ground)), `${accent} on ${ground}`).to.be.at.least(4.5);
    }
  });

  it('takes the better of black and white where nothing will do', () => {
    expect(on('#f00', '#777', 10)).to.deep.equal([0, 0, 0]);
    expect(on('#f00', '#333', 15)).to.deep.equal([255, 255, 255]);
  });
});
