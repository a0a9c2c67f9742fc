import { describe, expect, it } from 'vitest';
import { gatherFindings } from '../../../scripts/support/gather-findings.ts';

describe('what a run of tests found', () => {
  it('is one check for all the tests of a topic, failed when one of them is', () => {
    const { checks } = gatherFindings([
      {
        isPassed: true,
        finding: {
          topic: 'focus',
          widths: [1280],
          schemes: ['light'],
          counts: { stops: 10, thinnest: 3, faults: 0 },
        },
      },
      {
        isPassed: false,
        finding: {
          topic: 'focus',
          widths: [390, 1280],
          schemes: ['dark'],
          counts: { stops: 5, thinnest: 1.2, faults: 1 },
        },
      },
    ]);
    expect(checks).toEqual([
      {
        topic: 'focus',
        isPassed: false,
        widths: [390, 1280],
        schemes: ['light', 'dark'],
        counts: { stops: 15, thinnest: 1.2, faults: 1 },
      },
    ]);
  });

  it('does not add what two tests saw twice, nor make up what none counted', () => {
    const finding = { topic: 'axe', counts: { rules: 90, met: 40 } } as const;
    expect(gatherFindings([finding, finding].map((each) => ({ isPassed: true, finding: each }))).checks[0]?.counts).toEqual(finding.counts);
  });

  it('has each journey once, failed when one of its tests is, and each criterion once, in the order of their numbers', () => {
    const found = gatherFindings([
      {
        isPassed: false,
        finding: { journey: 'tray', criteria: ['10.7', '7.3'] },
      },
      { isPassed: true, finding: { journey: 'tray', criteria: ['7.3'] } },
    ]);
    expect(found.journeys).toEqual([{ name: 'tray', isPassed: false }]);
    expect(found.criteria).toEqual(['7.3', '10.7']);
  });
});
