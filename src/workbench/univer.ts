import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as ReactDOM from 'react-dom';
import * as ReactDOMClient from 'react-dom/client';

const SCRIPTS = ['univer/rxjs.js', 'univer/presets.js', 'univer/sheets.js', 'univer/zh-CN.js'];

/** Loads Univer's own scripts, which take React from the page; afterwards modules of @univerjs/* may be imported. */
export async function loadUniver(): Promise<void> {
  Object.assign(window, { React: { ...React, ...jsxRuntime }, ReactDOM: { ...ReactDOM, ...ReactDOMClient } });
  for (const script of SCRIPTS) preload(script);
  for (const script of SCRIPTS) await load(script);
}

function preload(address: string): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'script';
  link.href = address;
  document.head.append(link);
}

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} did not load`));
    document.head.append(script);
  });
}
