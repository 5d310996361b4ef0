import puppeteer from 'puppeteer-core';
import { findChromium } from './test/runner/chromium.js';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
const types={html:'text/html; charset=utf-8',js:'text/javascript',css:'text/css',svg:'image/svg+xml',json:'application/json'};
const s=createServer(async(q,r)=>{ try{ let p=decodeURIComponent(new URL(q.url,'http://x').pathname); if(p.endsWith('/'))p+='index.html'; const b=await readFile('dist/site'+p); r.writeHead(200,{'content-type':types[p.split('.').pop()]??'application/octet-stream'}); r.end(b);}catch{r.writeHead(404);r.end();} }).listen(0);
await new Promise(r=>s.once('listening',r)); const base=`http://localhost:${s.address().port}`;
const {name,...o}=await findChromium(); const b=await puppeteer.launch(o);
const jobs=JSON.parse(process.argv[2]);
for(const {url,file,width=390,height=844,steps=[]} of jobs){ const p=await b.newPage(); await p.setViewport({width,height}); await p.goto(base+url,{waitUntil:'networkidle0'});
 for(const st of steps){ await p.evaluate(st); await new Promise(r=>setTimeout(r,500)); }
 await p.screenshot({path:file,fullPage:true}); await p.close(); }
await b.close(); s.close();
