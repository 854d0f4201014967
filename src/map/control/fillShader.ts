import { mostLooks } from './ControlLook.ts';

/** Vertex attributes of the faces, by location. */
export const fillAttributes = { position: 0, days: 1, tag: 2 } as const;

/** The GLSL of filled and hatched ground; MapLibre's projection goes before the vertex shader. */
export const fillShader = {
  vertex: `
layout(location = ${fillAttributes.position}) in vec2 a_position;
layout(location = ${fillAttributes.days}) in vec2 a_days;
layout(location = ${fillAttributes.tag}) in uint a_tag;
uniform float u_day;
// CSS pixels a unit of a_position, at the whole zoom below.
uniform float u_hatch_scale;
uniform vec4 u_colours[${mostLooks}];
// Stripes a CSS pixel along x and y, the inked share of each, and their opacity.
uniform vec4 u_hatches[${mostLooks}];
flat out vec4 v_colour;
flat out vec2 v_ink;
out highp float v_stripe;
void main() {
  if (u_day < a_days.x || u_day >= a_days.y) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  uint look = a_tag & 255u;
  v_colour = u_colours[look];
  vec4 hatch = u_hatches[look];
  v_ink = hatch.zw;
  v_stripe = dot(a_position, hatch.xy) * u_hatch_scale;
  gl_Position = projectTile(a_position);
}`,
  fragment: `
flat in vec4 v_colour;
flat in vec2 v_ink;
in highp float v_stripe;
out vec4 outColour;
// How much of a pixel the stripes cover: sharp nearby, an even tint where they are finer than pixels.
float inked(float stripe, float share) {
  float width = max(length(vec2(dFdx(stripe), dFdy(stripe))), 1e-5);
  float base = floor(stripe - 0.5 * width);
  vec2 ends = stripe - base + vec2(-0.5, 0.5) * width;
  vec2 ink = floor(ends) * share + min(fract(ends), share);
  return (ink.y - ink.x) / width;
}
void main() {
  float stripes = v_ink.y > 0.0 ? v_ink.y * inked(v_stripe, v_ink.x) : 0.0;
  float alpha = v_colour.a + stripes - v_colour.a * stripes;
  outColour = vec4(v_colour.rgb * alpha, alpha);
}`,
};
