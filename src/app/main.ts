import { mount } from 'svelte';
import App from './App.svelte';
import './style.css';

const target = document.getElementById('app');
if (!target) throw new Error('main: index.html must have an element with the id "app"');
try {
  mount(App, { target });
} catch (error) {
  target.textContent =
    'Dateline could not begin in this browser. Open this address in a current Chrome, Edge, Firefox or Safari.';
  throw error;
}
