// temporary: validates item files against the schema and simple rules
import fs from 'node:fs'; import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js'; import af from 'ajv-formats'; import { parseDocument } from 'yaml';
const ajv = new Ajv2020({ allErrors: true, strict: false }); (af.default ?? af)(ajv);
for (const f of fs.readdirSync('schemas')) ajv.addSchema(JSON.parse(fs.readFileSync('schemas/' + f)));
const v = ajv.getSchema('Item'); const T='../shared/taxonomy/';
const rd=(f)=>JSON.parse(fs.readFileSync(T+f));
const ids={criteria:new Set(rd('ungp_criteria.json').criteria.map(c=>c.id)),rights:new Set(rd('rights.json').map(c=>c.id)),groups:new Set(rd('rightsholder_groups.json').map(c=>c.id)),principles:new Set(rd('principles.json').principles.map(p=>p.id)),panel:new Set(rd('principles.json').panel ?? ["participation","accountability","non-discrimination","empowerment","legality"])};
["participation","accountability","non-discrimination","empowerment","legality"].forEach(x=>ids.panel.add(x));
const max={'glion-2023':465,'asem-2012':45,'eu-ngo-2020':74,'no-disconnect-2012':9,'wsis-2015':95};
for (const f of process.argv.slice(2)) {
  const d = parseDocument(fs.readFileSync(f,'utf8'),{strict:true,uniqueKeys:true}); d.errors.forEach(e=>console.log(f,e.message));
  const o = d.toJS(); const bad=[];
  if(!v(o)) v.errors.forEach(e=>bad.push(`${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`));
  else { for (const k of ['rights','groups','principles','panel']) o[k].forEach(x=>ids[k].has(x)||bad.push(`${k}: unknown ${x}`));
   o.criteria.forEach(c=>ids.criteria.has(c.id)||bad.push('criterion '+c.id));
   o.sources.forEach(s=>{ if(!(s.document in max)||s.lines[1]>max[s.document]||s.lines[0]>s.lines[1]) bad.push('lines '+JSON.stringify(s)); });
   if(o.flag!=='NONE' && /\bshould\b/i.test([o.question,...o.ladder,...o.levels.map(l=>l.text),o.do,o.dont].join(' '))) bad.push('flagged item says should');
   if(path.basename(f,'.yaml')!==o.id) bad.push('file name');
   const src=o.sources.map(s=>fs.readFileSync('../shared/documents/'+s.document+'.txt','utf8').split('\n').slice(s.lines[0]-1,s.lines[1]).join(' ').toLowerCase().replace(/\s+/g,' '));
   o.sources.forEach((s,i)=>{const w=s.paraphrase.toLowerCase().split(/\s+/); for(let k=0;k+7<=w.length;k++){const g=w.slice(k,k+7).join(' '); if(src[i].includes(g)) {bad.push('copied words: '+g); break;}}});
  }
  console.log(bad.length?'BAD ':'ok  ',f); bad.forEach(b=>console.log('   ',b));
}
