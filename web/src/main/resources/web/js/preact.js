/** The one place that names preact's version. Its hooks module imports a bare specifier, so state lives in Components. */
export { h, render, Component, Fragment } from '/webjars/preact/10.28.0/dist/preact.module.js';
