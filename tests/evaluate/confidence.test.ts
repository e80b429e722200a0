import { describe, expect, it } from 'vitest';
import { isnad } from '../cli/run-isnad.ts';

// Generous bounds: 26 short articles say little of how well probabilities fit.
describe('confidence on the samples', () => {
  it('is about as often right as it says, and better than one number for all', async () => {
    const { out } = await isnad('evaluate', 'data/gold', '--articles', 'data/articles', '--json');
    const { calibration } = JSON.parse(out);
    const counted = calibration.bins.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    const right = calibration.bins.reduce(
      (sum: number, bin: { count: number; shareRight: number }) => sum + bin.count * bin.shareRight,
      0,
    );
    expect(calibration.expectedError).toBeLessThan(0.15);
    expect(calibration.brier).toBeLessThan((right / counted) * (1 - right / counted));
  });
});
