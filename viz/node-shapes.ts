import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EntityType } from '../src/model/mention.ts';

const SHAPE: Readonly<Record<EntityType, number>> = { person: 0, organization: 1, place: 2 };

/** What the program draws of a node beside sigma's own data. */
export interface ShapedNode {
  readonly entityType: EntityType;
  /** Said against said-about, 0 to 1: how much of the ring is dark. */
  readonly saidShare: number;
}

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_share;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;
varying float v_share;
const float bias = 255.0 / 254.0;
void main() {
  // One triangle whose inner circle is twice the node's radius: the corners of a square fit into it.
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 corner = 4.0 * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + corner * radius, 1)).xy, 0, 1);
  v_point = corner;
  v_pixel = u_correctionRatio * 2.0 / radius;
  v_shape = a_shape;
  v_share = a_share;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;
varying float v_share;
const vec4 transparent = vec4(0.0);
const float band = 0.26;
void main() {
  float edge;
  if (v_shape < 0.5) edge = length(v_point) - 1.0;
  else if (v_shape < 1.5) edge = max(abs(v_point.x), abs(v_point.y)) - 0.88;
  else edge = max(max(0.866 * v_point.x, -0.866 * v_point.x) + 0.5 * v_point.y, -v_point.y) - 0.64;
  #ifdef PICKING_MODE
  gl_FragColor = edge > 0.0 ? transparent : v_color;
  #else
  float turn = fract(atan(v_point.x, v_point.y) / 6.2831853 + 1.0);
  float inRing = smoothstep(-band - v_pixel, -band, edge);
  // A dimmed node has no ring: its share is negative.
  vec3 ring = v_share < 0.0 ? v_color.rgb : turn < v_share ? v_color.rgb * 0.55 : mix(v_color.rgb, vec3(1.0), 0.6);
  vec4 fill = vec4(mix(v_color.rgb, ring, inRing), 1.0) * v_color.a;
  gl_FragColor = mix(fill, transparent, smoothstep(-v_pixel, 0.0, edge));
  #endif
}`;

/** Draws a node as ● person, ■ organisation or ▲ place, with a ring: dark as far as it said, pale as far as it was named. */
export const NodeShapes: NodeProgramType = class extends NodeProgram {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS: ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'],
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_share', size: 1, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  override processVisibleItem(id: number, start: number, data: NodeDisplayData & Partial<ShapedNode>): void {
    const row = [
      data.x,
      data.y,
      data.size,
      floatColor(data.color),
      id,
      SHAPE[data.entityType ?? 'person'],
      data.saidShare ?? 0,
    ];
    this.array.set(row, start);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations.u_correctionRatio!, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio!, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
  }
};
