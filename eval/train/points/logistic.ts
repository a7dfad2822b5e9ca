import { REACH, type Linear } from "../../../src/relation/points/model/linear.ts";
import type { Examples } from "./boosting.ts";

const STEPS = 6;

/** Logistic regression with an L2 penalty, by Newton's method over standardised columns. The same examples give the same model. */
export function regress({ rows, width, targets, weights }: Examples, penalty: number): Linear {
  const count = targets.length;
  const { mean, scale } = standards(rows, width, weights, count);
  const values = new Float64Array(count * (width + 1));
  for (let i = 0; i < count; i++) {
    for (let c = 0; c < width; c++) {
      const value = (rows[i * width + c]! - mean[c]!) * scale[c]!;
      values[i * (width + 1) + c] = Math.max(-REACH, Math.min(REACH, value));
    }
    values[i * (width + 1) + width] = 1;
  }
  const size = width + 1;
  const weight = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    const hessian = new Float64Array(size * size);
    for (let i = 0; i < count; i++) {
      const at = i * size;
      let odds = 0;
      for (let c = 0; c < size; c++) odds += weight[c]! * values[at + c]!;
      const p = 1 / (1 + Math.exp(-odds));
      const error = weights[i]! * (p - targets[i]!);
      const curve = weights[i]! * Math.max(1e-6, p * (1 - p));
      for (let c = 0; c < size; c++) {
        const value = values[at + c]!;
        gradient[c]! += error * value;
        const bent = curve * value;
        for (let d = 0; d <= c; d++) hessian[c * size + d]! += bent * values[at + d]!;
      }
    }
    for (let c = 0; c < width; c++) {
      gradient[c]! += penalty * weight[c]!;
      hessian[c * size + c]! += penalty;
    }
    hessian[size * size - 1]! += 1e-6;
    const change = solve(hessian, gradient, size);
    for (let c = 0; c < size; c++) weight[c]! -= change[c]!;
  }
  const short = (value: number): number => Number(value.toPrecision(5));
  return {
    bias: short(weight[width]!),
    mean: Array.from(mean, short),
    scale: Array.from(scale, short),
    weight: Array.from(weight.subarray(0, width), short),
  };
}

function standards(rows: Float32Array, width: number, weights: ArrayLike<number>, count: number) {
  const mean = new Float64Array(width);
  const scale = new Float64Array(width);
  let total = 0;
  for (let i = 0; i < count; i++) {
    total += weights[i]!;
    for (let c = 0; c < width; c++) mean[c]! += weights[i]! * rows[i * width + c]!;
  }
  for (let c = 0; c < width; c++) mean[c]! /= total;
  for (let i = 0; i < count; i++) {
    for (let c = 0; c < width; c++) scale[c]! += weights[i]! * (rows[i * width + c]! - mean[c]!) ** 2;
  }
  for (let c = 0; c < width; c++) scale[c] = scale[c]! > 0 ? Math.sqrt(total / scale[c]!) : 0;
  return { mean, scale };
}

/** Solves a symmetric positive definite system, given by its lower triangle, by Cholesky's method. */
function solve(matrix: Float64Array, right: Float64Array, size: number): Float64Array {
  const lower = matrix.slice();
  for (let c = 0; c < size; c++) {
    for (let d = 0; d <= c; d++) {
      let sum = lower[c * size + d]!;
      for (let k = 0; k < d; k++) sum -= lower[c * size + k]! * lower[d * size + k]!;
      lower[c * size + d] = c === d ? Math.sqrt(Math.max(1e-9, sum)) : sum / lower[d * size + d]!;
    }
  }
  const found = right.slice();
  for (let c = 0; c < size; c++) {
    for (let k = 0; k < c; k++) found[c]! -= lower[c * size + k]! * found[k]!;
    found[c]! /= lower[c * size + c]!;
  }
  for (let c = size - 1; c >= 0; c--) {
    for (let k = c + 1; k < size; k++) found[c]! -= lower[k * size + c]! * found[k]!;
    found[c]! /= lower[c * size + c]!;
  }
  return found;
}
