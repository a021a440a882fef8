/** Japanese words and the English ones they stand for (see ../foreign.ts). */
export default `
  夜=night 朝=morning 夕方=evening 夕暮れ=dusk 夜明け=dawn 昼=day 図書館=library 少年=boy 少女=girl 男の子=boy 女の子=girl 男=man 女性=woman
  母=mother 父=father 祖母=grandmother 祖父=grandfather おばあさん=grandmother おじいさん=grandfather 子供=child 猟師=hunter
  漁師=fisherman 王=king 本=book 竜=dragon 龍=dragon ドラゴン=dragon 海=sea 山=mountain 川=river 湖=lake 森=forest 谷=valley
  砂漠=desert 庭=garden 畑=field 街=city 町=city 都市=city 村=village 道=road 橋=bridge 台所=kitchen 市場=market 舞台=stage 宇宙=space
  空=sky 島=island 港=harbour 電車=train 駅=station 家=house 灯台=lighthouse 雨=rain 雪=snow 嵐=storm 霧=fog 風=wind 太陽=sun
  月=moon 星=star 雲=cloud 犬=dog 猫=cat 鳥=bird 馬=horse 狐=fox キツネ=fox 狼=wolf 熊=bear 魚=fish 鯨=whale クジラ=whale 船=ship
  車=car 自転車=bicycle 木=tree 花=flower 桜=blossom 薔薇=rose パン=bread 手紙=letter ランプ=lamp 提灯=lantern 鍵=key 窓=window 扉=door
  鏡=mirror 瓶=bottle 時計=clock 夢=dream 冬=winter 夏=summer 春=spring 秋=autumn 城=castle 塔=tower 火=fire 凧=kite ロボット=robot`;
