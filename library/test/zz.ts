import { readFileSync, readdirSync } from "node:fs"
import { parse } from "yaml"
import { readAccount } from "distinguo/accounts"
import { assess } from "distinguo/assessment"
import { definitions } from "distinguo/law"
const dir="library/examples/"
const accounts = readdirSync(dir).filter(f=>f.endsWith(".yaml")).map(f=>{const r:any=readAccount(parse(readFileSync(dir+f,"utf8")));return r.account??r})
const go=()=>{for(const account of accounts) assess(account,{under:definitions,on:"the account's day",today:"2026-11-22",dutySaid:true,textbook:true,readings:{}} as any)}
go();go()
const u=process.cpuUsage(); for(let i=0;i<8;i++) go(); const v=process.cpuUsage(u)
console.log((v.user/1000/8/accounts.length).toFixed(2),"ms cpu an account")
