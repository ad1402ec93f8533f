import { test } from 'vitest';
import { readSentences } from './reading/tokens';
import { parseSyntax } from './reading/syntax/attach';
import { eventsIn } from './reading/events/fixture';
const show=(t:string)=>{ for (const s of readSentences({text:t,title:null})) { console.log(s.tokens.map(x=>x.text+'/'+x.pos).join(' ')); const sy=parseSyntax(s.tokens); console.log('   ', sy.chunks.map(c=>c.type+':'+s.tokens.slice(c.from,c.to).map(x=>x.text).join('_')+(c.type==='vg'?`(${c.form}${c.passive?' pass':''})`:'')).join(' | ')); } ; for (const e of eventsIn(t)) console.log('   >>', e.type, e.mode, e.status, e.rule, e.actors, e.targets, e.claims, e.gist)};
test('x',()=>{ for (const t of (process.env.T??'').split('|')) show(t); });
