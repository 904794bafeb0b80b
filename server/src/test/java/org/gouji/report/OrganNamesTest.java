package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Type, whether a government, whether it makes rules (规章). */
class OrganNamesTest {

    @ParameterizedTest
    @CsvSource({
        "云泽县档案局,局,false,NO",
        "北岭省档案厅,厅,false,NO",
        "云泽县卫生健康委员会,委,false,NO",
        "云泽县卫健委,委,false,NO",
        "云泽县信访工作联席会议办公室,办,false,NO",
        "云泽县外事办,办,false,NO",
        "云泽县大数据中心,中心,false,NO",
        "云泽县农业科学院,院,false,NO",
        "云泽县人民政府,政府,true,NO",
        "云泽县人民政府办公室,办,true,NO",
        "云泽县政府办,办,true,NO",
        "桥北区人民政府,政府,true,NO",
        "桥北区人民政府办公室,办,true,NO",
        "青岚市人民政府,政府,true,UNKNOWN",
        "青岚市人民政府办公室,办,true,UNKNOWN",
        "青岚市桥北区人民政府,政府,true,NO",
        "北岭省人民政府,政府,true,YES",
        "北岭省人民政府办公厅,'',true,YES",
        "南湖自治区人民政府,政府,true,YES",
        "南湖自治区人民政府办公厅,'',true,YES",
        "南湖自治区档案局,局,false,NO",
        "南湖自治区卫生健康委员会,委,false,NO",
        "白水自治州人民政府,政府,true,YES",
        "白水自治州人民政府办公室,办,true,YES",
        "白水苗族自治州档案局,局,false,NO",
        "白水苗族自治县人民政府,政府,true,NO",
        "青石自治旗人民政府,政府,true,NO",
        "青石地区行政公署,署,true,YES",
        "云湖新区管理委员会,委,true,NO",
        "云湖新区管委会,委,true,NO",
        "云湖经济技术开发区管理委员会,委,true,NO",
        "云湖风景名胜区管理局,局,false,NO",
        "柳河镇人民政府,镇,true,NO",
        "柳河镇政府,镇,true,NO",
        "柳河乡人民政府,乡,true,NO",
        "桥北街道办事处,街道,true,NO",
        "桥北街道,街道,true,NO",
        "桥北街道办,街道,true,NO",
        "云泽县桥北街道办事处,街道,true,NO",
        "国家税务总局云泽县税务局,局,false,NO",
        "国家税务总局青岚市税务局,局,false,NO",
        "国家税务总局北岭省税务局,局,false,NO",
        "国家统计局云泽调查队,'',false,NO",
        "国家税务总局,局,false,UNKNOWN",
        "国家林业和草原局,局,false,UNKNOWN",
        "国家档案总局,局,false,UNKNOWN",
        "国家林草局,局,false,UNKNOWN",
        "国务院档案办公室,办,false,UNKNOWN",
        "教育部,'',false,UNKNOWN",
        "云泽县档案局（云泽县史志馆）,局,false,NO",
        "云泽县文化和旅游局(云泽县文物局),局,false,NO",
        "云泽县大数据中心（云泽县信息办）,中心,false,NO",
        "'','',false,UNKNOWN"
    })
    void kind(String organ, String type, boolean government, OrganKind.Rulemaking rulemaking) {
        assertThat(OrganNames.kind(organ)).isEqualTo(new OrganKind(type, government, rulemaking));
    }
}
